// What frameworks compare prints.
import { about, choice, count, flag, id, list, named, nonEmpty, object, orNull, text, type Shape } from '../shape.ts';

const title = text('Its title.');

const kpi = object('A KPI.', { id: id('Its id.'), title });

const place = named('place', object('Where a question is asked.', { id: id('Its id there.'), pillar: id('The pillar that it stands in.') }));

const pillar = object('A pillar.', {
  id: id('Its id.'),
  title,
  questions: count('How many it has.'),
  shared: count('How many of them the other framework asks as well.'),
});

const side = named(
  'side',
  object('One of the two.', {
    id: id('Its id.'),
    version: text('Its version.'),
    title,
    summary: orNull(text('What it is. Null where it does not say.')),
    method: choice(['mean', 'staged'], 'Whether its scores lead to levels only, or to stages as well.'),
    source: orNull(
      object('Where it comes from. Null where it does not say.', {
        title: text('The publication.'),
        url: orNull(text('Its address. Null where there is none.')),
        fidelity: choice(['quoted', 'condensed', 'own'], "The publisher's own words, shortened from them, or written for revmat."),
        note: orNull(text('What else is to be known. Null where there is nothing.')),
      }),
    ),
    questions: count('How many it has.'),
    filled: count('How many of them answers to the other one fill.'),
    pillars: nonEmpty(list(pillar, 'In its order.')),
    ownQuestions: list(object('A question that only this one asks.', { id: id('Its id.'), pillar: id('The pillar that it stands in.'), text: text('What is asked.') }), 'In its order.'),
    ownKpis: list(kpi, 'What only this one measures.'),
  }),
);

const shared = object('A question that both ask.', {
  home: text('`framework/question` where it was first asked.'),
  text: text('What is asked, in the words of the first framework.'),
  a: places('Where the first one asks it.'),
  b: places('Where the second one does.'),
});

function places(description: string): Shape {
  return nonEmpty(list(place, description));
}

export const frameworkComparison = object('Two frameworks beside each other.', {
  same: flag('Whether nothing at all differs.'),
  a: about(side, 'The first one that was named.'),
  b: about(side, 'The second.'),
  sharedQuestions: list(shared, 'In the order of the first.'),
  sharedKpis: list(kpi, 'What both measure.'),
});
