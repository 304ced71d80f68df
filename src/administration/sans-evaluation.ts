import { z } from 'zod';

// The page's policy forbids code made from text: zod would try it once, and the browser report it.
z.config({ jitless: true });
