import { describe, expect, it } from 'vitest';
import { en } from './messages.en';
import { answersTo, checkAnswer, toMove, type AnswerValues } from './received';

const TODAY = '2026-11-22';
const blank: AnswerValues = { reason: undefined, outcome: undefined, on: TODAY, text: '' };

describe('an answer of a partner', () => {
  it('needs nothing but the click to accept', () => {
    expect(checkAnswer('ACCEPT', blank, TODAY, en.errors)).toEqual({});
    expect(toMove('ACCEPT', blank)).toEqual({ move: 'ACCEPT' });
  });

  it('needs a reason to decline, and words where the reason alone helps nobody', () => {
    expect(checkAnswer('DECLINE', blank, TODAY, en.errors)).toHaveProperty('reason');
    expect(checkAnswer('DECLINE', { ...blank, reason: 'CAPACITY' }, TODAY, en.errors)).toEqual({});
    expect(checkAnswer('DECLINE', { ...blank, reason: 'OTHER' }, TODAY, en.errors)).toHaveProperty('text');
  });

  it('needs how it went to end, and no day that has not come', () => {
    expect(checkAnswer('COMPLETE', { ...blank, on: '2026-11-23' }, TODAY, en.errors)).toEqual({
      outcome: en.errors.outcome,
      on: en.errors.on,
    });
  });

  it('sends only what belongs to it', () => {
    const values: AnswerValues = { reason: 'AREA', outcome: 'MET', on: TODAY, text: ' done ' };
    expect(toMove('COMPLETE', values)).toEqual({ move: 'COMPLETE', outcome: 'MET', on: TODAY, text: 'done' });
    expect(toMove('DECLINE', values)).toEqual({ move: 'DECLINE', reason: 'AREA', text: 'done' });
  });

  it('never offers "mark as read": opening does that', () => {
    expect(answersTo({ moves: ['SEE', 'DECLINE', 'ACCEPT'] })).toEqual(['ACCEPT', 'DECLINE']);
  });
});
