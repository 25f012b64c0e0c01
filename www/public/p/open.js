// A preset's page is for those who only read its head; a reader is led on.
location.replace(document.querySelector("a").href);
