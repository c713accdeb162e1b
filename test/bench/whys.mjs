/** Why a budget is not met, or somebody else is ahead: by row, or by what is measured. */
export const whys = {};
