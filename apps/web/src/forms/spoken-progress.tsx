import { useEffect, useState } from 'react';

/** Typing must not be talked over. */
const pauseMs = 1000;

/** Reads a changing text out politely, once it has rested for a second; unseen. */
export const SpokenProgress = ({ text }: { readonly text: string }) => {
  const [spoken, speak] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      speak(text);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return <output className="vh">{spoken}</output>;
};
