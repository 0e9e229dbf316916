import { mount } from './mount.js';
import { readOptions } from './options.js';

// currentScript is only known while the script runs first, so it is read before anything waits.
const options = readOptions(document.currentScript ?? document.querySelector('script[src*="/widget.js"]'));

if (document.body) mount(options);
else document.addEventListener('DOMContentLoaded', () => mount(options));
