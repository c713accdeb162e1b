throw new Error('This browser has no Web Crypto, so nobody can sign in here. Serve the page over https.');
