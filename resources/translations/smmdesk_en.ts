<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
  <context>
    <name>smmdesk</name>
    <message>
      <source>"{text}" can be read in two ways. Write {small} or {large}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a full date. Write it like {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a month with its year. Write it like 2027-03.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a number. Write it like {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(added contribution - marketing cost) / marketing cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(added contribution - marketing cost) / marketing cost, late buyers included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(added contribution - marketing cost) / marketing cost, without late buyers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(added value - marketing cost) / marketing cost, late ones included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(added value - marketing cost) / marketing cost, without late ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(clicks + comments + shares + likes) / people reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(without a name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0.02 is 2 percent more each month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 amount is filled in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 amount of your template is in US dollars.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 chosen channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 finding is stale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 in 10 falls below, 1 in 10 above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 is an average month; 1.5 is half as much again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 is the first month of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 of your own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 term was added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 thing to look at in this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1,000 x advertising / ad views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1,000 x spend / CPM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>100 visits now would become about {likely} with twice the money ({low} to {high}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10: visits vary ten times more than pure chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>12 for a full program; the pilot is set later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1: audiences overlap by chance. 0.95 is a common correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1: in full; 0.5: half of the monthly cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 is twice as much as 1. The average stays what you spend per month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>65 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>8 in 10 cases: {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>8 in 10 fall here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>8 in 10 outcomes fall here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt; 1 in 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>= about {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>= {percent}, {k} in {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt; 99 in 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A KPI is measurable, has a direction, and is directly related to the goal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A complaint, a threat, a journalist, a wrong post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A conversation carries further than a post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cost should fall, a result should rise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A double click on a figure shows what it rests on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A finished plan to look around in; you get your own copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A group, a forum, a club, a market.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A lead is somebody who wants to hear more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A limit for the budget split.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A message for everybody reaches nobody. Describe a few groups, each with one need, and choose the one you serve first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name everybody understands: cost per lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name you would use when talking about them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name, or: nobody, for these kinds of posts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pilot brings knowledge before the big spend. Three dials shape it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pilot buys knowledge before the big spend. Three dials shape it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pilot carries the whole one-off cost, more of the slow start and less of the late sales. So its profit times the rest of the year is not the profit of the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pilot like this would end with GO in {go}, with EXTEND in {extend} and with NO-GO in {no_go} cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plan rests on numbers nobody knows exactly. Here you see which of them decide, and what happens if they turn out differently.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plan that a partner or a bank can read in five minutes is one they can say yes to. The figures are the screen's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plan that does not stand in a calendar does not happen. A month is enough; the next one follows from what worked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A policy lets employees act, protects your name, and guards against the law. Each needs at least one answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A program or service, such as a newsletter service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A questionnaire for the people you serve, made from this plan: nine questions, no names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A questionnaire for your customers, made from this plan: nine questions, no names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rung is wider than the one below it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A search tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A second proof beside the password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A share in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A shared passion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stolen password alone opens nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stranger could tell what is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A template of your trade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A thought leader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A video of others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A visit is the first step that somebody takes towards you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A weight is 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About SMM Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {share} of your people use it, give or take {margin} points ({source}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Above 1 the curve is S-shaped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Above zero the plan pays for itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted chance of too large a loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account and holder; never a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts before the first post, and a promise you can keep: people expect an answer within hours, not days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Achievable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions of the journey and items of the calendar, by stage, segment and channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ad clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ad views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ad views x CTR, or spend / CPC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a channel of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a competitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a cost line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a poll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a typical line for:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an action from desire to conversion: an offer, a date, a clear question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an action: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add cost lines or advertising to see the budget by month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add one action for this step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add one for effectiveness, such as orders or leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add one for effectiveness, such as people won.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add one for efficiency, such as cost per lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add one for efficiency, such as cost per person won.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the accounts of the channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add what the program costs besides advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added contribution - marketing cost, late buyers included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added contribution - marketing cost, without late buyers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added contribution, late buyers included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added value - marketing cost, late ones included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added value - marketing cost, without late ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added value after its cost, late ones included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address, hours, contact, link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adjust what counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advanced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising / customers from advertising; leaves out everything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising / people won by it; leaves out everything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising / visitors from advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising account and payment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising and gifts: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising of all channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising per month, all channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising per paid customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising per paid visitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising per person won by it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising: {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advocacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advocates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advocates bring new customers in the next month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advocates bring others in the next month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After discounts. What one order pays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afterwards: write down what happened, what helped, and change these steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aim of the business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All ({n})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All accounts are ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All amounts of this plan are in {currency}. Write the amount without {sign}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All assumptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All assumptions, those that move the result most first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All assumptions, with where they come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All changes are saved as you type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All four questions are answered, and fresh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All in all, as a note. The forecast counts what stands in the budget.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All industries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All inputs at their bad, likely or good end at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All inputs at their bad, likely or good end at once. Everything going wrong together is far rarer than 1 in 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sellers together. Needed for the market share only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All {n} networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All, mostly women, mostly men.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always the same (linear)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amounts are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amounts of the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An action without a message yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An advertisement says what you wrote, and nobody answers. Here people answer, pass it on and add their own: you reach those whom it concerns, and you lose control of what is said. So agree now on who answers, and what is never said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An influencer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And {n} more lines to look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And {n} more: the dashes in the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program changed {file}. It was left as it is; your work is in {copy}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another split earns {gain} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another split earns {share} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another split is worth {gain} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another split is worth {share} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer at least one of these questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer one question of this part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers within</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers within hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approval sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved by {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys move between days, Enter adds an item, Tab goes to the items of the day. On an item Enter opens it, Alt and an arrow key move it, Ctrl+D copies and Ctrl+Delete removes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a note. The forecast counts what stands in the budget.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As customers know it; it heads the printed plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As fixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As good between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it shows; empty: not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands in your list of plans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As people know it; it heads the printed plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As soon as every segment has a size, their sum takes the place of this number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the members call it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the plan says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the profile shows; empty: not looked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they are they would mislead. With the price of a dollar they are filled in as guesses for you to replace; price and cost per unit only you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As this computer ({name})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As your profile shows it today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask a question, answer one, show somebody's work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again, and write the new day beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again; needs and rivals change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aspect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assumed so far: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assumption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assumptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At all places together. Needed for the share of them only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least for results, at most for costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least one month needs a weight above 0. To spend nothing, set the advertising per month to 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At likely values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most a third is a good mix.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most four are compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most {n} keywords are read; the rest was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end of the plan {amount} is left over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end of the plan {amount} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the likely values the goal is {outcome}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At this scope everything stays. Choose Leaner to drop lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attraction rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Averages of other businesses widen it too: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Awareness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Awareness → interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back (Alt+Left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to all plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the plan: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the plan; nothing was saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bars stand on a scale on which each line is a fixed factor from the one before; hatched: 8 of 10 outcomes end there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beauty &amp; personal care</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before a post goes out: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Behaviours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below on this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Better performance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Better, worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between 1 and 2: a doubled budget never brings more than double.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Black and white</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blog article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breadth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even customers / total market.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even customers / visitors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even in month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even is not known: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even orders x price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the cost per customer to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the cost per interested person to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the cost per lead to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the cost per person won to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the market share to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the return on marketing (MROI) to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the share of all such results to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the share of visitors who act to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the share of visitors who buy to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brings per head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Budget by component</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Budget line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build out in full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building a community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundle the money into fewer days, or into one channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business and goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business goal it serves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business metrics by scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business services (B2B)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Businesses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By four criteria: what your goal asks for, who is there, what you can make, and how hard it is to be seen. The score only explains; you decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the end of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By this number you will see whether it works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By you, or chosen from what others made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Café</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Café sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call the person in charge, then the deputy, by telephone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carried over to the next month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases that turn out worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash by month and scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash by month: at the end between {low} and {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chain of command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of a loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of reaching it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of reaching the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of the goal, was {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change advertising in Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change in Journey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the folder of your plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change them anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channels do well or badly together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart or table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart or table (Ctrl+T)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked with {n} exact runs: {chance}, give or take {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking it can take days; start early.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choice of networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose Save as.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a cost line in the list, or add one: all that it says stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a plan file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a plan to put it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a plan, or an earlier version of this one: what differs, and what that changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a season first, under When people buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder for your plans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another one, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the folder for your plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the month in which it starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where you stand; each place has its next step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose {network}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen by chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Christmas business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a stage, or press Enter on it, for the formula and its inputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the figure that fits your case best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clicks per view (CTR)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clicks that load the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clicks that load the page + visits from own posts + other visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it there, or work on a copy here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collecting enquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>College or university</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community checklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with another plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare {name} with:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compares offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competitor {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competitors by network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competitors who posted there in the last month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete. Print it, and let everybody sign it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Component</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consideration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consultancy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consumers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content you can make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content you can make every week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution a month x (1 + d) / (1 + d - r): r stays each month, d is the monthly discount.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution per order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution per {unit} {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution with the plan - contribution of the orders that would come anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversion rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversion rate of e-mails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversion → advocacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Converted at {rate} {currency} for one US dollar, your own figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy a plan file from elsewhere into your plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy a row or a plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy competitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Core need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost lines by component</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost lines in the pilot; press one to drop or keep it. What has a lock must stay:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per 1,000 views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per 1,000 views (CPM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per advocate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per click (CPC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per interested person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per person reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per person who recommends you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per person won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per sale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per visitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost {cost}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs per view and click hold at this spend; more money brings fewer visits per unit. Empty: at the planned spend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs that do not follow results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs that do not follow results / value per person after costs that do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs that do not follow results / value per result after costs that do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs that do not follow sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs that do not follow sales / contribution per customer after costs that do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs that do not follow sales / contribution per order after costs that do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count only people who could buy, or enlarge the market.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count only people who could say yes, or enlarge the market.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count people who were recommended to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count referred customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count the result itself, or choose what should happen to fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count them once a month from the page statistics; the share that climbs should grow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count {metric}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted where?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coupon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coupon for new customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Courses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create and curate content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Creating together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer value over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer value over time / cost per customer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer value per cost of a customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers + those who buy after the plan's last month because of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers / leads, late ones included in both, over all channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers / total market (people).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers / visitors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers buy more often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers recommend you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who come again cost no advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who order again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who order again next month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who recommend you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who recommend you bring the next ones: the end of the journey feeds its beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who recommend you: not said yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who recommend you: {likely} ({low} to {high}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who recommend you: {likely}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers x orders per customer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers x share who recommend you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers' data and pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers, late buyers included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data and pictures of customers: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data and pictures of people: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data of customers concerned: ask the expert the same day whom the law says you must tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data of people concerned: ask the expert the same day whom the law says you must tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database, landing page and empowering concept stay even in the smallest pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates crossed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decides what it has to show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decides words and how much to explain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision funnel: awareness to decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delay by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delay of purchases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delay until people act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete a what-if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete it and change it; keep passwords in a password manager.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demand over the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demographics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deputy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe at least one group of people with one need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe at least one segment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe segments with a size each, and their sum will take the place of this number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe the first segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desire → conversion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dials of the pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different people who see an ad or a post; views meet people by chance, and channels overlap by chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Directly related to the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not buy followers: they do not buy, and make every rate in this plan meaningless.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not pay for followers: they never act, and make every rate in this plan meaningless.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do they know you, do they recognise the solution, does it suit them? A few answers leave a wide range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do they know you, recognise the solution, find it suits them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do they know you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do they recognise the solution?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does it suit them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double click or Enter: how is this computed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag an item to another day. A double click on a day adds one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag it to another day, or press Alt and an arrow key. Enter opens it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a channel, post less, or get help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop an item here to take its day away. A double click notes an idea.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EXTEND</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each bar is the number of people at a stage. The rate between two bars says which part goes on. The badge tells where that rate comes from: replace guesses first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each change is counted after the ones before it, in the order of the plan; together they are the difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each customer would bring {k} more, and so on without end. No market carries that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each dot is one outcome in twenty. The middle sixteen lie between {low} and {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each keeps a part of the people before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each of them is a result of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each of them speaks to people who trust them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each person would bring {k} more, and so on without end. No town carries that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Early audiences are easier; corrects for that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earn a revenue of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earned or lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earned or lost in the plan's months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earned or lost, late buyers included, on one scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the wording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the wording: {section}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Education</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Education &amp; training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effectiveness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effectiveness: how well results arise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effectiveness: is the aim reached?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effectiveness: is the aim reached? Efficiency: at what cost?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effectiveness: is the aim reached? Efficiency: at what price?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Efficiency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Efficiency: at what cost?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Efficiency: at what price?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Efficiency: what a result costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Electronics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empowering concept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empowering concept: what makes your offer unique (talent, tools, a workshop). Technology: site, landing page, database. Staffing: the people who run it. Marketing program: advertising, production, fees, gifts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty one of the three; it is computed from the other two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: as usual in your industry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: for all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: the first month of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: the plan's rate, not given yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: the plan's rate, {share}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: the rates of the whole plan, further below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: the same part as the breadth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: to the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: what your goal asks for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engagement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engagement ladder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engagement rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter adds an item here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter in a row adds one below it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter opens it. Ctrl+D copies, Ctrl+Del removes, Alt+Up and Alt+Down move it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter your own number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Escalation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Essential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluate and optimise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evenly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every KPI has its three qualities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every later number is measured against this sentence. A goal you can count and date is one you can be wrong about, and correct.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every segment has a size, so their sum is the market. To type one number instead, empty the size of a segment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every stage of every segment is served</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every step has its action.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everyone who could buy, and how many of them social media can reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everyone who could say yes, and how many of them social media can reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything but the advertising itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything going wrong at once is far rarer than 1 in 10; so is everything going well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything in four parts. “In results” is how many results a line takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything in four parts. “In sales” is how many sales a line costs you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything somebody needs to come or to buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything somebody needs to come or to help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence used so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expect the full program to do a little worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fast at first, then slower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Favourite inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Favourites in What if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feels the need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Few channels, well kept, beat many. Choose where your primary segment already is and where you can make the content every week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Few resources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure of the forecast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill empty fields with published figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in 1 amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in what a visit costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in what is missing first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in {n} amounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filled in: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a field or number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a plan, a field or a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find an input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First answer to messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day that counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First mend the KPIs that lack a quality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First month from which the summed-up net stays at or above zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First month in which the summed-up net is not below zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First place: {chance}; {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fitness studio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five stages: awareness to advocacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five steps of planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix it before the campaign starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix it now, so that nobody moves the goalposts later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix the decision before you start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix the gates today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix the measurement plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix them before the pilot starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix them before you see the first result, or you will judge by hope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed on {day}. The KPIs have been changed since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of your plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow what is said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follower growth a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Followers now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Followers who see a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Followers who see a post, and how many of them click through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Followers, customers at the till, people in the street.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Followers, members or readers; empty: not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Followers, visitors, people in the street.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For all channels that have no rates of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example adoption, donation, membership. Used in sentences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example piece, booking, lesson. Used in sentences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: people who live in the town.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: who own a car.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For planning, posting and answering, all people together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For which segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom it holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom this holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For yourself; not printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forecast and goal of {plan}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forecast {likely}, range {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formula</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found in {place}, saved on {day}. If you open it, the broken file is kept aside untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four questions, asked again and again: how strong the need is, what else there is, how people solve it, why you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four questions, to be asked again and again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four steps of marketing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four steps that justify the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friends or family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a keyword tool; empty: not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a public count; name the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From aware of the need to ready to act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From aware of the need to ready to buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From awareness to interest: show the product and what it is good for. To desire: show it in the customer's life. To conversion: a reason to act now, such as a coupon. To advocacy: good service, and ask for a review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From awareness to interest: show what you do and what it is good for. To desire: show what changes by it. To conversion: a reason to act now, such as a day. To advocacy: thank people, and ask them to tell others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From everyone who could buy to the people who tell their friends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From everyone who could say yes to the people who tell their friends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From interest to action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From interest to purchase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From visit to result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From visit to result here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From visit to sale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From visit to sale here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From which stage to which it leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {low} to {high}. A click on a cell tries its two numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From, to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full strength at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Funnel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Funnel and KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Funnel of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GO when the chance is at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GO, EXTEND or NO-GO: decided by numbers you set now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gained or lost, late results included, on one scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Game or challenge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates fixed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates of the pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates that move after the results are in decide nothing. The date is taken away until you fix them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get them in front of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give before you ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give each month a weight, or choose the same for each month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give each paid channel its advertising per month, or choose own posts only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give members a role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give one channel advertising, posts or other visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the cost lines their amounts: all are still 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the cost per result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the cost per unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the first and the last day that count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the first day that counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the formula, what it is counted in, and where you read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the last day that counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the number to reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the price of a dollar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the price per unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the share of interested people who act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the share of leads who buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the share of visitors who become leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the share of visitors who show interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the size of the market or of each segment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the value per result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give twice for each time you ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give twice for each time you ask. Useful, funny and true things earn the attention that an offer needs. A bar at the left of an item means that it asks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give twice for each time you ask: tips, stories, thanks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give two of CPM, CPC and CTR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gives or asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gives: useful or fun by itself. Asks: buy, book, sign up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gives: useful or fun by itself. Asks: join, donate, sign up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go through the set-up checklist before the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to: {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go up in steps, at most doubling each time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goods, payment fees, shipping, returns: what each sale costs you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups of people with one need each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups of people with one need each. Exactly one is primary: the one you serve first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups, forums, clubs, markets: go where the need already is. Size and fit say where your hours are best spent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guesses widen the range most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard to reach: the forecast is {likely}, range {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has bought or agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has words for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Health &amp; fitness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help for this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here "{text}" is written {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High: serving the one serves the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hill slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home improvement &amp; trades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours a week you can give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Household income</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How advertising is marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How demand differs by calendar month; 1 is average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How did you do it before?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How did you hear of us?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How do people solve it today?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the plan is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How fast, in what tone, when in private.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How is this computed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How is this computed? On the list of plans: rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely a loss beyond what you can bear may be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long it runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many alternatives are there?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many answers for a range of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many are they</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many of their people have the need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many of them have the need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many of your rivals posted on {network} last month?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people could buy, and who they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people could buy, in the area you serve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people could say yes, and who they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people could say yes, in the area you serve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people one advocate tells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many results this line takes is not known: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many said yes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many sales this line costs you is not known: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many units one customer buys within the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many you will really make.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How more money brings fewer extra visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much it counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How networks are ranked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often one person does it within the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often one person sees the ad, if you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How old are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How own posts gain strength after the launch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How strong is the need?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure you want to be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the advertising money is divided best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to reach the expert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How we protect our name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How we sound: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How well results arise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How well they meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you answer criticism</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you help them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you involve people, and how far up the engagement ladder it should lead them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you involve people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you know what you say about a segment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you know your segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you learned it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How your business meets talk about it today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I want to be sure:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I would rather not say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Idea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Idea from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ideas from {n} of {all} kinds of sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it moves, does the goal come nearer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you are not sure, ask: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you doubled the budget, visits times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you leave now, they are lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In 1 of 10 cases the account is below {low} at the end of {month}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a table: add a row below; on a plan: open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In charge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In no case the goal's figure exists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In one or two sentences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In one or two sentences; no names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the name of the business speak: {people}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the week of {day}, {asks} of {n} items ask: people feel interrupted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In your currency. Only to convert published figures, most of which are in dollars.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Industry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influencer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influencer, community or media.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influencer: you lead the conversation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influencers who take part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influencers, communities and media, each with a next step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Influencers, communities and media. Each has a next step, or it is only an address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input, source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interest → desire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interested people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interested people + those whom advertising still brings after the plan's last month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interested people / visitors, over all channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interested people who act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interested people who join, donate or adopt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interested people x share who act, in the month in which they do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interested people, late ones included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invitations per advocate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invite more members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invited people who act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invited people who buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is it long enough?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is it social?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is it the database or landing page?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It asks for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It compares the channels that bring visitors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds for accounts with {tier} followers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds for: {people}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a US figure: yours may differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a rule of thumb, not a survey: lower it for people over 60.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is about the stage “{stage}”; “{metric}” measures it best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is an American figure times {factor}: 1,000 Facebook ad views cost {here} in {country} and {us} in the US ({source}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is in {theirs} and your plan in {yours}: convert it before you take it over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not noted who holds the accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not only the firm that speaks (is it social? 1 of 3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not written down what to do when something happens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not written down who holds which account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is old: look for a newer one of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is the result itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is weakly founded: replace it by your own figure soon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is worth sharing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It must stay below what a customer brings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It must stay below what a person won is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It must stay below what one result is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It must stay below what one sale leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It pays the costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It proves the idea, is faster to start, risks less, shows how you perform, and needs few people. It buys knowledge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It serves: {goal}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows early whether customers will become too dear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows early whether people will become too dear to win.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows whether being seen is also being remembered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows whether people understand that the need can be met.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows whether thanking customers pays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows whether thanking people pays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows whether the posts mean something to those who see them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows whether you win against others, in good times and bad.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows whether your list still likes to hear from you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It starts a conversation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays: somebody has to run the pilot. Choose Must-keeps only to drop it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays: the database is what you still have after the pilot, and without it nobody can be counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays: the empowering concept is the very thing the pilot tries out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays: this cost follows the results by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays: without the landing page visitors have nowhere to go, so the pilot would measure nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes little effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes much effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes some effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes {n} of the {all} kinds of content you can make (our fact sheet, {year}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns of online shops that look for new customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns of online shops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns that bring visitors to a page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns that collect enquiries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns that sell video views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was sent to the printer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judge by the fixed ones, or fix the new ones from today on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Justification metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPIs with their three qualities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep a list of members who agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep a what-if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep proof: take pictures of the screen with day and time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the three to six that would make you change something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep these values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep under this name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep what was tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept with the plan, without changing it. Up to four are compared below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keywords</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keywords by stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knowledge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knows the need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landing page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landing page and customer list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landing page and list of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger, smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest loss you can bear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day of the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day that counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later months lose it again: at the end {amount} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads + leads of advertising that still works after the plan's last month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads / visitors, over all channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads that become customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads who buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads x share who buy, in the month of the purchase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads, late ones included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn and adjust</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave and lose them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave empty if buyers come once. If given, each customer orders monthly and this share stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave empty if people do it once. If given, each does it monthly and this share stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out {network}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave them as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: {lines}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal notice and privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length in months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let customers, communities and others speak too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the measurement plan go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the people you serve, communities and others speak too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels off (exponential)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels off or S-shaped (Hill)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits, the shape of the response, carry-over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {n} has no term and was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {n}, searches: they cannot be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {n}, searches: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {n}: {stage} is no stage that we know; choose it in the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {n}: {term} stands there twice and was taken once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links that can be counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List of what needs a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List who holds which account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live broadcasts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Long video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Long videos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at costs per click, other visits, and the people the ads can reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at invitations and at how many of them act; 1 in 10 is much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at invitations and at how many of them buy; 1 in 10 is much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it again on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the numbers, then set the next day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the ranking of the networks, or choose people who are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether CPM and CPC are swapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether the two numbers are swapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lost account: sign out all devices, change the password, use the network's form for stolen accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low to middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower costs, lower break-even. Write down everything, your own hours too: a plan that hides costs only looks good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower the goal, or look at the size of the market again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Luck of small numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MOKUKU sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MROI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MROI in the plan's months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MROI the program must beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made from the answers in this plan. It is a beginning, not legal advice: let somebody who knows the law read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made with SMM Desk on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it a favourite: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it the plan: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the first one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the plan longer, or count interested people instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the plan longer, or count leads instead of sales.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many countries demand it on business pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark one segment as the primary one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark the one you serve first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market and audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market and segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market research</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost + what the late buyers cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost + what the late ones cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / advocates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / interested people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / new customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / people reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / people won.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / visitors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost, late buyers included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost, late ones included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measurable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure and assess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure the rates between the stages, so that you know which step to mend before the full program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure this next: {input}. Knowing it before you decide is worth up to about {worth}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measurement plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measurement plan fixed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meet-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Men</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend this field first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle to high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing or wrong in this plan:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing: {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month-to-month chance on top of unsure rates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monthly spend the costs were seen at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for this chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More is asked than given in the week of {days}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most you can spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mostly men</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mostly women</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a slider and see how the order changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a slider, or type a number. The pale band is the range you gave; it moves along, so the number stays as unsure as before. The triangle marks the plan. Delete takes a change back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move an input and watch the chance. Nothing is saved until you keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move competitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move it down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move it up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move one of them, or put something useful between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move something to a calmer week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to another day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to the back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to the front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {input}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move, copy or remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move, copy or remove this row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves it by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves it by: how far the figure goes when this number alone goes from end to end of its range. What is certain is tried 5% lower and higher, months and posts one lower and higher. Enter or a double click leads to the field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves people to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves: {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Much: several posts a week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Must-keeps only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My own time for posts and answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NO-GO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NO-GO when the chance is at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name and picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name for what you are trying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name one offer and one place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name one person and a deputy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name one person for each task, and a deputy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name one person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the business goal it serves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the larger aim of the business it serves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the offer and where it is seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the offer and where it is sold or seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name two, and look where they post and what people say there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name who is in charge when something happens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Named what-ifs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of the stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names or roles that may post in the name of the business.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need ladder: from a need to a purchase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need ladder: from a need to an agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs and aims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Net so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network and name of the account; never its password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Networks by rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Networks by rank; Space chooses one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never below, never above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New Year resolutions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New plan (Ctrl+N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newer version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>News</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next look at the numbers: {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nine short questions. No name is needed. Thank you!</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No KPI is chosen yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No KPI says at what cost the aim is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No KPI says at what price the aim is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No KPI says whether the aim is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No business goal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No chance of the goal yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No channel is chosen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No channel needs an account yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No competitor is looked at yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cost line is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No dates yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No day is set on which you look at the numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No goal yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No guess widens it: what is left is chance and your own range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No input moves the result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer a favourite: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No network is chosen yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No number yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No outcomes yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No passwords here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pilot of a bearable length can tell whether “{step}” is rather {rate}, as you expect, or {needed}, where the program just pays: it would take {weeks} weeks. Widen the pilot, or decide by the chances.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No plan holds these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No printer is set up on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No published figure: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No result yet: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No segment is described yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No segment is the primary one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No single number would change your decision: measuring more is not worth money now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No survey of ours covers it, so it counts as {share}: look at who follows your rivals there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tick box. The forecast is run thousands of times with your ranges; the chance is the part of the runs that reach the goal by its last day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody buys from a stranger. People first hear of you, then look, then want, then buy, then tell others. Each of these steps needs something that you do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody follows an empty page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is asked to buy: {segment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is asked to say yes: {segment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is in charge when an account is lost or a post goes wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is in charge yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody sees to this action: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody trusts a stranger. People first hear of you, then look, then want, then act, then tell others. Each of these steps needs something that you do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Non-profit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None is marked as the primary one yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None ticked: photos, short videos and stories; for businesses texts, photos and links.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None was published for your industry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a private one: statistics, advertising and helpers need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not attainable: with {lever} between {low} and {high}, {figure} runs from {least} to {most}, not {target}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not attainable: with {lever} between {low} and {high}, {figure} runs from {least} to {most}, not {target}. What moves it most: {help}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not complete: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not defined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not fixed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not legal advice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not looked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not made for {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not planned yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not said yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not said yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: opened to look at only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet usable: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note account and holder, never a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note the day of the first visit, the first lead and the first sale, and compare the counts week by week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note the day of the first visit, the first question and the first result, and compare the counts week by week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be computed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing differs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in it differs from the plan any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in the calendar passes the three questions: is it social?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is planned to be spent yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is planned yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing leads people on here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing that published figures could fill is empty here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to look at in this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was pasted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet: move a slider below, or type a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers of your own narrow it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers, dates and language change when you start the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers, dates, language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of ten people who are told, how many come and act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of ten people who are told, how many come and buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of them yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {all} people reached, about {visits} visit, {leads} become leads and {buyers} buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {all} people reached, about {visits} visit, {leads} show interest and {buyers} act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {all} visitors, about {leads} become leads and {buyers} buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {all} visitors, about {leads} show interest and {buyers} act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {market} people, {n} are likely to become customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {market} people, {n} are likely to say yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off for a cause, a club or a public service: then results have a value, not a price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off: rates come from the ad tools, each lead counted once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off: whoever was at hand; then the range says too little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offers, tips, films, customers' pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offers, tips, films, people's pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older findings are marked as stale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On social media / total market.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On social media: {likely}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On social media: {likely} ({range})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once a year at the latest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once or per month, per visit or person, or a share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once or per month, per visit, lead or customer, or a share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once, every month, or following the results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One US dollar costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One US dollar costs, in your currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One action at least for each step, for the people you serve first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One careless post can cost more than a year of good ones earns. Half an hour now saves the day when it happens, and lets others post for you without asking each time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One channel in detail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One channel leaves nothing to divide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One channel; empty: all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One currency for the whole plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One customer costs about {cost} and brings {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One gap between the stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One goal, said so clearly that a stranger could check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One line for each network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One may be ill or leave; each signs in with an account of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One month on {share} of the market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One name: who decides when something happens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One number fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One number is changed, all others stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One number more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of your findings is older than {months} months or has no date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One page with the metrics, the scenarios, and lines for decision and signatures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One part is still missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One per line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One person won costs about {cost} and is worth {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One result is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One segment; empty: all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sentence missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sentence: how it brings the goal nearer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sentence; a partner or a bank will read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One that is answered with yes or no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One thing and one place: the offer, and where it is seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One thing and one place: the offer, and where it is sold or seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One unit is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One week asks more than it gives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One-off, monthly, advertising, fees on it, per visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a range was published; the likely figure in between is ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only about {share} of your people use {channel}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only one figure was published; the width of the range is ours: half to double, as odds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only one figure was published; the width of the range is ours: half to double.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the fields that its kind needs are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only this channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a plan file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a plan file where it lies (Ctrl+O)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the earlier version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the funnel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimistic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders / orders of the whole market in the same months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders per customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders per month in the whole market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders per month without this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders to break even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders x (price - cost per unit).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders x price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organic reach rate of one post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other visits a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other words for the same steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our channels: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over all months of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over weeks, as with enquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlap factor of reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own customer data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own posts and a little advertising, in your own copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own wording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner: may add and remove others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {n} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid advertising needs none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid advertising, own posts, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid and own posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid posts, gifts, posts by staff about the business.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part needed in a pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the effect that comes later; 0 is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the monthly advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the pilot's rates that the full program keeps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of these people who use the networks at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts that act at once, a month later, and so on; they add up to 100%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts that buy at once, a month later, and so on; they add up to 100%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passwords never stand here: keep them in a password manager.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste from a sheet or a keyword tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste keywords</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste terms here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People agree: join, donate, adopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People believe people more than advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People do it more often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People have words for the need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in a month. The higher they climb, the more they are worth to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in all segments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in the market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People know that there is a solution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of each segment x share reachable on social media.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People recommend you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People see that they have the need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People see why yours is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People speak to people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People the ads can reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who ask want to decide; who waits goes elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who come again cost no advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who cover the cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who cover the cost / all people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who cover the cost / visitors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who do it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who do it again next month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who find yours better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who like, comment, answer or share in a month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who post, review or make something about you in a month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who recommend you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who recommend you bring the next ones: the end of the journey feeds its beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who said yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who see posts in a month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who spread the word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who use your words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People will answer you in public, and it is not agreed what you say to criticism.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won + those who act after the plan's last month because of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won / all people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won / interested people, late ones included, over all channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won / visitors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won who recommend you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won who recommend you: not said yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won who recommend you: {likely} ({low} to {high}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won who recommend you: {likely}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won x results per person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won x share who recommend you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People won, late ones included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People's data and pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, money, a share, hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per interested person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per person won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pessimistic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pessimistic means that every number turns out badly at once. That is far rarer than 1 in 10, so each scenario says how many cases turn out worse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo and video of the offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick what you can count yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picks the published rates that fit best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures, music and texts of others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures, music and texts of others: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pilot first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pilot or full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pilot:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in
8 of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan social media marketing offline. Nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan {name}, chance {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plans (*.smmplan)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plans (*.smmplan);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plans and earlier versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plug in the stick or connect the drive, then try again. Your plans are not deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plug in the stick or connect the drive, then try again; or choose another folder. Your plans are not deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Policy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Policy and safety</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posting, answering, checking, deciding in a crisis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posts a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price - cost per unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price per unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prices and costs are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Primary segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Primary segment: the one you serve first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print (Ctrl+P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the approval sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the plan, and begin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print, on the summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probably {verdict}: {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profit per unit of marketing money; 0% is no loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Program metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programs and services the plan needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof of concept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protector: you watch, and guard your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prove the top of the funnel first: are people reached, do they come, do they become leads?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prove the top of the funnel first: are people reached, do they come, do they show interest?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published figures with source and year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published figures: {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published in another currency: {fields}. Press Suggest there to convert the figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purchase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purchase funnel: awareness to purchase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put at least one item into the calendar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put something useful between, or move one item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the first post on a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the first review four weeks after the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the later date second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put what you try into the plan; one step of undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python {python}, Qt {qt}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question to the community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questionnaire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questionnaires, talks, watching others, your own data, studies. No names of private people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROAS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range, 19 in 20</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range, 8 in 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ranges are hatched, not only coloured, so any printer will do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank correlation between the same rates of different channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate it should move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rates are per person reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rather not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach a value of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached / on social media.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached who visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reactions of the community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reactor: you answer when something happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read from: {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Really?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recognition of the solution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recommends it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recycle bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Referral loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relevant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove competitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Research</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Research the audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Response scenarios</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Response, revenue and return by scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Response, value and return by scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restaurant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restaurants, food &amp; drink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results / all such results in the same months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results per month without this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results per person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results that cover the cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results that cover the cost x value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results to break even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results x (value - cost per result).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results x value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retail, gifts &amp; e-commerce (general)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return on marketing (MROI)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue / advertising (not a return: margin is missing).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue / marketing cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue per unit of marketing cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rivals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rivals active there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rivals and effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rivals by network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules for members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules for members of our pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run it for {n} months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run the pilot for {weeks} weeks, not {planned}; below that you cannot tell whether “{step}” is rather {rate}, as you expect, or {needed}, where the program just pays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S-shaped (logistic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SMM Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SMM Desk {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PNG...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as SVG...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save now; it is saved by itself a second after each change, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the plan as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved, but the version before could not be kept: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say below which area or community it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how advertising is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how fast, in what tone, and when in private.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how it brings the goal nearer, or take another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how many hours a week you can give.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how you sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what a click costs in each paid channel, and what a post brings in each organic one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what exactly you want to reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what makes customers tell others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what makes people who have heard of you look closer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what makes people who look want it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what makes people who want it act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what makes people you won tell others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what you offer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what you sell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where you will read the number, such as shop orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where you will read the number, such as the list of members.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say whether up or down is good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who speaks for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why the goal matters to the business.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why these results serve the business goal; it is printed for the bank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say within how many hours, and who does it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says when a human answers, so that nobody waits in vain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenarios are stories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenarios side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>School</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search plans and goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searches a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Season by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sections you wrote yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Security</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Security of our accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See whether it is switched on, or save a PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sees why yours is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segment {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segments side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serving customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serving people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set one up, or save a PDF and print it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set-up and service promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several results are called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several units are called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape of the response</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shapes to begin with, not measured figures: correct them from your own counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shapes to begin with, not measured figures: correct them from your own sales.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share and break-even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of all such results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the market needed to break even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the market won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share on social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share posts, show their work, answer questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share reachable on social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shared costs are divided over the channels by their advertising, staff by its hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short questions with honest ranges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short videos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all {n} inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all {n} plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the help of a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the actions for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign up, ask, book a visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign up, ask, book, put into the cart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since you opened this step: {changes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slows down, never stops (power)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So you see which channel brought a visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Social media marketing plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Social media policy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Social media policy of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some people leave before it opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody the same people could go to instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody who knows about security: staff, a friend, a firm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody who wants to hear more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody will want to answer (is it social? 2 of 3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody will want to show it to others (is it social? 3 of 3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody your customers could go to instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is known about every segment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is missing: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something the forecast needs is missing: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong that should not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sorted by last change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source, date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source, date and meaning…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources and licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources of the figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Specific</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spending by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spending limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spread of visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spring and autumn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staff, freelancers, helpers, members of your groups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staffing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stages and segments against channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start from a public count, and keep a part at each step. Name the sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the full program if the pilot makes its goal this likely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stays even in the smallest pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step back, next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if the pilot leaves it only this likely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop: about {money} stays unspent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop: nobody posts, deletes or answers until the person in charge has spoken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong for {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Such results per month in the whole area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggest, beside a field, offers published figures with their source and year. Most are averages of large advertisers: replace them with your own as soon as you have some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggest: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggested figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggested for your goal:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestion: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum of all lines and advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum of the lines of this component, by month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary and print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summer business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Survey or question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take hours off, or say how many hours all people together can give.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take one away first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over the technology lines of the budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the proposed steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the proposed steps and put in your names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take these terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take three from the library: one result, one cost, one early sign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes the likeliest published figure for each empty field; nothing that is filled in changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talk to five of them and note what you learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Task</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Technology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Technology and platform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone; it must work when the accounts do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Term, searches a month, stage and message, one term a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terms, their searches, and the message for each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text, link, picture to use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thanks for people who answer our questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The KPIs as they were fixed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The KPIs differ from the measurement plan fixed on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The PDF could not be saved as {path}: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area or community of the pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best split of {budget}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best split of {budget} and {hours} hours a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cause, the service or the membership this plan is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The content of the week of {day} takes {hours} hours; you have {available}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data is nested more than {n} levels deep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day of the talk or the study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day you found it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day you sit down and look at the numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day, or the first of several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ends mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first figures come after four short steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first thing to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of your plans cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of your plans, {folder}, is not there now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of {file} is not there now, so it was not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {folder} cannot be used: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast cannot judge this goal yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast cannot tell yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast cannot tell yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast cannot tell: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast counts all people of the market for it until every segment has a size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast is computed {n} times. Each time every uncertain number takes another value from its range, channels do well or badly together, and small numbers have their luck. The chance is the part of these cases in which the goal is reached by its last day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The four components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The funnel is not complete yet: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The funnel shows where people are lost. One weak step can cost more than the whole advertising budget.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal asks for {target}, but the market has only {people} people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal ends on {end}, before it starts on {start}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal has no target yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal is reached in {chance} cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal, letter by letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The guess that widens this most: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The guesses that widen this most: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The id {id} may only have letters, digits, dots, hyphens and underscores, at most 64.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The id {id} stands here {n} times; it must be unique.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The larger aim of the business.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last changes could not be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last day lies before the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last day of the poll.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The latest moment to tell them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The less a person costs, the more of them the same money reaches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line that pays for it; empty: free of charge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The low end must not be above the likely number, nor the likely number above the high end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The measurement plan is not fixed yet. Fix it before the campaign starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of the account; never its password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The names of the fields here cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network or place where you find them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network stops when your month's money is spent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number is larger than {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number to reach by the end date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number to try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The offer or message that serves both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The oldest of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one you serve first; exactly one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page, group or paper, not a private person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pale band is its range, the triangle the plan. Delete goes back to the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture could not be saved as {path}. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot beside the full program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot costs about {small}, the full program {large}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot is likely worth about {amount} more than it costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot is played through many times on your present ranges, each time judged by your gates. If no result could change your decision, the pilot teaches nothing worth its price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot leaves out: {lines}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot likely costs about {amount} more than it earns: the price of knowing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot likely costs about {amount} more than it is worth: the price of knowing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot likely earns about {amount} more than it costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan beside the what-ifs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan does not earn its cost back within its months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan does not pay as it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan does not read back as it is, so it was not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan has earned its cost back by {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan has no first month yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan has started, and its measurement plan is not fixed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan holds no uncertain number yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan holds something that cannot be written: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan is not worth its cost within its months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan on paper, for a partner or a bank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan pays at the likely values, not if everything goes badly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan pays even if everything goes badly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan runs from {start} to {end}; what lies outside is not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan spends money, but no KPI shows what it brings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan starts with this month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan takes {hours} hours a week; a week has 168.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan takes {hours} hours a week; you have {available}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan was not saved. {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan was not saved: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan was saved, but look:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plural: adoptions, donations, memberships.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plural: pieces, bookings, lessons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The policy is written from them. Three parts are needed; the others are up to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The policy names nobody who posts, answers and decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer did not take it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product or service this plan is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program costs nothing, so the first result is already worth it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program costs nothing, so the first sale already earns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program costs {total} over {n} months; the dearest is {month} with {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program pays for itself with {n} {units} sold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The publisher does not name the country; most such figures are American.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The range is ours: half to double, and as wide as the other published figures ({n}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The range is the lecture's; the likely figure in between is ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rate of this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recycle bin cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recycle bin is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The review of {day} is past.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same all year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same count in an equal time before the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same each month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same everywhere, so that people recognise you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same number in the forecast, if there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same seed gives the same figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same visits bring more when it rises.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The segment that this channel was for is gone. Choose another one, or all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sentence below the inputs names it: the number that could turn your decision, and what it is worth to know it. Among the inputs, look at the uppermost with the badge Guess: nobody has measured it yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The size the ad tool shows, if you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The social media policy does not yet {purpose}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The statistics office, your own customer list, and the audience size that the ad tools show when you type in place and age.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The statistics office, your own list of people, and the audience size that the ad tools show when you type in place and age.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The steps in order. One per line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The summary answers what, for whom, for how much and with what chance. The approval sheet is one page to sign. All assumptions is for those who check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text has {n} letters; at most {limit} are allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text holds a damaged character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is a beginning. Let somebody who knows the law of your country read it before you sign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trade whose template the plan was begun with; empty: none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value you want to see.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole program, all months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The widest rung: everybody who sees a post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The youngest of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {n} rows here; at most {limit} are allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already a file with the name {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no day "{text}". Write it like {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no other plan and no earlier version of {name} yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These stay in every pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are American guesses in your money: replace them step by step. F6 lists them all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They expect you to be there, and to answer within hours, not days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They like to be recognised: thanked, named, asked for their opinion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They look only at what matters to them, and scroll on in a second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They review, post or tell friends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They take repeated advertising for spam, and do not forgive it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They trust people they know and people like them more than any advertisement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They would come anyway, so the plan does not earn them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They would come anyway, so they are not the plan's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This channel has no month inside the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a look at the plan only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no text, number, list or record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a number that can be counted with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line costs nothing within the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line costs you {n} {units} sold: without it, break-even comes that much sooner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line takes the value of {n} {units}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This looks like a password. A plan is copied, mailed and printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This names something that is no longer in the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This part is needed: answer one of its questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This part of the plan cannot be read: it holds {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This plan is opened to look at only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those that move the result most come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three dials make the program smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three levels of engagement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three posts before you invite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three purposes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three questions for each item: do people speak to people, will somebody answer, will somebody show it to others?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three response scenarios</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three things to do next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three to six numbers by which you see whether the goal comes nearer, and at what cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three to six numbers by which you see whether the goal comes nearer, and at what price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three to six numbers, no more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three words and an example: friendly, exact, never sharp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick a network above, or add a channel of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick a network above, or add a channel of your own: flyers, a partner, a market stall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick it when it has happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick those you choose. The score only explains; you decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick what is done, and give the others a new day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time this line stands for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to make it; it is part of the hours of its channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time until an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time-bound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timing of the pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be looked at again on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too close to call: go on, and look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Town, area or country; the ad tools ask for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training, examples, somebody to ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tried out on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it: put this number on its slider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying 1 change, not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying {n} changes, not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two inputs at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two letters, such as US or VN. Picks evidence and formats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two of CPM, CPC and CTR are enough; the third follows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two people with access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two-step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two-step sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a share of at most 100%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a whole number, such as {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uncertainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under 18</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under which posts, about what; are they answered?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Understands the solution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo, redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units sold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untitled plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update this program first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Updating ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use it as the size of the market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the program's wording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the program's wording: {section}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used for the decision after a pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Useful for {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value - cost per result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value / advertising (not a return: the cost of results is missing).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value / marketing cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value after its cost with the plan - that of the results that would come anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of one person over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of one person over time / cost per person won.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of one person per cost of winning one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value per result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value per result after its cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value per unit of marketing cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value that covers the cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variety keeps people listening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Very short.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Viewers who click through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views per person a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors / on social media.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors / reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors who act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors who become leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors who buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors who must act to cover the cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors who must buy to break even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors who show interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors x share who become leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors x share who show interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits per person who sees a post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits that neither come from ads nor from posts here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits you can estimate directly: newsletter, partners, flyers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vocational training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walking by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanted range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wants to act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wants to buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warm-up months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch what is spent against what comes back, and stop at the loss you can bear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watching competitors and their audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watching, taking part, creating together. Answers, questions and thanks lift people from one to the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way back in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways to begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We help you: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We never post: {text}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Webinar or live talk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight for {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the competition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight: {criterion}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights, one a month; empty: even. They share the money of all months; a month without a weight gets nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome for new people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a channel brings is divided over its segments by their people on social networks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a result costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What almost kept you from coming or buying?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What almost kept you from coming or saying yes?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changed the figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What depends on it is printed as not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What did you need when you first thought of {offer}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What differs, field by field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each result costs you: papers, thanks, care.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What goes to whom, and how fast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens in this month; buyers may have come to know you earlier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens in this month; people may have come to know you earlier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What has come in less what has gone out, summed up to each month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is divided by what: marketing cost / leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is never posted. One per line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is new about social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is posted when and where.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is removed from your pages, and who decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is won, and from when on it pays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it brings at each stage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it costs, in four components.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it does for the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is about, in a few words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is: a photo, a short video, an e-mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What justifies the program, in the order in which it is asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What leads people from one stage to the next, and on to telling others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What leads people on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What makes a good segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What makes you unique?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What matters most: {input}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What money costs you a year, for the customer value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What money costs you a year, for the value of one person over time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What of the set-up checklist is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What one result is worth to you in money: the gift itself, or what it saves. It is never shown to anybody as a price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What people should do or know after your plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What people there are like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What people type or say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What should happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What staff are welcome to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the forecast rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the goal counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the goal counts, from its first to its last day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the law asks of us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the networks are to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the pilot earns is not known yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the pilot is worth is not known yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the pilot must measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the pilot will probably say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the plan says about {segment} is assumed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the polls say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the program costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the program costs, in four components.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they can give decides what you ask for, and the tone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they can spend decides the price and the tone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they do better than you, and what you do better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they do for a living.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they read, do, where they go. One per line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they see or get: a film, a coupon, a thank-you card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they want, in their words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this line costs is not known: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to drop. The must-keeps stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to hand over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What works where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would it take to reach the goal?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would you type to look for it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you are welcome to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you call this channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you count happens before what you want to bring about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you decide to spend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you do next: comment, invite, send a sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you do to lead people one stage on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you pay for, in a few words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you post when and where, in the hours you have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you sell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you tell people who use this term.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you tell them, in one sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you want: fill weekdays, sell the new line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you want: more helpers, steady donations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you work with, who looks after it, and under which account. What it costs stands in the budget, under Technology.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What “achievable” means here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What-ifs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it is published; empty: not planned yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When people act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When people buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When somebody answers: weekdays 9 to 18.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When somebody criticises us: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When something goes wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When something happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When something is serious</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When you last looked who has access.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When you last went through the steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where people talk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where people with the need meet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where sizes come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the number comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where theirs and yours meet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they are active and what they share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they are active, what they share, where people talk. What you see here counts in the ranking of networks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where we stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where what they need and what you want meet, an offer works for both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you are now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you find the number: list of members, page statistics, tally sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you find the number: shop orders, page statistics, tally sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you have looked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you looked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you meet people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you meet these people, and what a visit costs there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you read the number: list of members, sign-up list, papers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you read the number: shop orders, sign-up list, till.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where, about what, with whom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where, when and with how much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which figure is explained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which figure the bars show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which figure the scenarios show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which figure the table shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which level of engagement it should lead to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which network it runs on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which number may change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which number should I find out first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which numbers decide, and what else could happen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which numbers decide, and what else could happen. Keep a what-if under a name to show it below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which of the four parts of the budget.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which of the four questions it answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which of these do you use every week?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part of the leads buys at once, a month later, and so on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part of the market it covers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part of the people before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part of the plan the funnel shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part of those interested acts at once, a month later, and so on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which situation the offer fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which stage of the journey it measures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which you may use, and how you note it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who answered or were looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who answers for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who buys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who buys from you? Describe one group of people with one need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who calls whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who calls whom, from first to last. One per line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who can recover it: which phone or mailbox, not the codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who could buy, and where.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who could say yes, and where.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who create: aim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who create: now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who decides when that person cannot be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who decides, who helps, and what is done first. Hang it up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who does it in holidays and illness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who does what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who does what.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who finds you better buys from you when the day comes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who finds you better comes to you when the day comes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who has a word for the need can look for a solution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who has never seen you cannot choose you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who holds which account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who holds which account; never a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who keeps in touch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who knows only the need searches with other words than who compares offers. Each stage gets its own message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who looks after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who looks at a post before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who makes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who reads it and tells the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who sees to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who sees to it; one name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who signs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who speaks for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who speaks for you and how, and what happens when something goes wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who spends it or does it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who take part: aim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who take part: now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who told you, or where it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who was asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who watch: aim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who watch: now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever decides wants to see four things in this order: budget, funnel and KPIs, what if, and the metrics that justify it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever takes part also watches: count them on both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom do you want to win? Describe one group of people with one need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom it is about; empty: all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom it should move: people at this stage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom you ask before showing somebody; what you keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom you meet there; empty: all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom you want to reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose need it is; empty: all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why a pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why a pilot, and what it must show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it serves it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why its profit looks bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the range is this wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why this step matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why {network} scores {points}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Win</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Winning people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Winter business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With or without sales tax: the same for all amounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With sales tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With typical channels, costs and published rates to change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without sales tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Women</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wording of the policy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work on a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working this out ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worse cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worst loss, in 1 of 10 cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Would you recommend us?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write "{text}" without gaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down the hours and the money each lead takes: can the few people you have carry the full program?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down what is done when something happens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write who holds an account, never how to get into it. Passwords belong into a password manager.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong post: take it down, say so openly in one sentence, apologise once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yearly discount rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, I have already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, if asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You answer when something happens. Next step: look every day at what is said, so that nothing grows unseen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are at the target before the plan starts; aim higher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are welcome to: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You could point at such a person in the street or among those you know. Groups do not overlap: each person is counted once, so the sizes can be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You could point at such a person in the street or in your order book. Groups do not overlap: each person is counted once, so the sizes can be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You give more than you ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have no plans yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You lead the conversation. Next step: keep listening; who leads is also the first to be criticised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You sell something</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You watch and guard your name. Next step: post something useful each week, so that others speak well of you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Younger groups use social media more, older ones less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your goal in one sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your named what-ifs stand beside the three response scenarios.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own time for posts and answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pilot of {planned} weeks is long enough: {weeks} weeks can tell whether “{step}” is rather {rate}, as you expect, or {needed}, where the program just pays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your plan is safe. A note for the makers is in the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your plans stay where they are. The new folder is used when you start the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your promise to people who write; empty: no promise yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your split is as good as the best one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your time there, beside that of the channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your work is still here in the window. Make room or choose Save as and another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your work is still here. It is tried again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a backup of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a channel brings little from its first money, so money and hours cannot be divided at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a channel needs what a click costs, or views and clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a cost can only learn from a range that starts above 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a cost or rate is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a customer leaves nothing per month to pay the cost back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a day such as 2027-03-01</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a day to look at the numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a goal with number and dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a look at competitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a measurement plan, fixed before the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a message in each action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number it follows is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number without a range is taken as certain and cannot learn: give it a range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a person leaves nothing per month to pay the cost back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a save that a crash left unfinished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a short poll, the same question each time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a step before the last counted nobody, so there is no rate to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a step has no part yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a tally sheet, once a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accounts set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advertising and own posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advertising bills and the budget of this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advocacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advocates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all industries together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an action between the stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an unknown day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asks more than it gives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>assumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>awareness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>band: 8 in 10 fall here; tick: likely; thin line: zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar: likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>because {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>break-even: {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>break-even: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>building a community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>businesses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>buyers / visitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by changing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>carts that become an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clicks per ad view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clicks per delivered e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>collecting enquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comments and shares per post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consumers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>content in the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>content you make and content you choose from others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conversion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cost of 1,000 ad views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cost of one click on an ad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>could be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers leave before they have paid back what it cost to win them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers who never leave would be worth an endless amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers who never leave, without discounting, have no finite value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deeper is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>desire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>different people who saw a post or an ad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>do not go: the chance that the program pays is only {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each customer would bring one more or more, so there is no end to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each gridline is ten times the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each gridline is {factor} times the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each person would bring one more or more, so there is no end to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>earns {part} less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empower employees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>enquiries or orders per click on an ad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>even {most} more would probably not decide: the truth is close to the limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every result costs more than it is worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every result costs more than it is worth, or nobody visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every sale loses money, or nobody visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every sale loses money: what a sale costs is not below what it brings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everyone who could buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everyone who could say yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>evidence for each segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>extend: the chance that the program pays is {chance}, which decides nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>extend: the chance that the program pays is {chance}; about {n} more leads ({visits} visitors) would probably decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>extend: the chance that the program pays is {chance}; about {n} more visitors would probably decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filled dot: reaches {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>followers who see one post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forms, calls, chats and orders per visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frame: the plan now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from month {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>getting known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>go: the chance that the program pays is {chance}, and you asked for {gate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>goal {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>goal {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>guard against legal risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hours until a message is answered, the middle one of the week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how many followers see a post is published for Instagram and Facebook only; read it from your own statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the US</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {country}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>income: {income}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interested people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it breaks off or is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be computed from these numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be computed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be locked there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it does not hold a plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it does not hold the tables of a plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds {name}, which is no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is not a text in UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was written by a newer version of this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it would take more than {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its old format is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>known from one entry, people asked or seen: {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>known from {n} entries, people asked or seen: {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likely {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a post per follower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a post per view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a post; the publisher does not say per what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a video per subscriber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a video per view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>list of members, papers or bookings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low must not be above likely, nor likely above high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing cost / interested people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing cost / leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing cost / new customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing cost / orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing cost / people reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing cost / people who recommend you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing cost / people won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing cost / results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing cost / visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>month {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>months {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more hours than you have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more people said yes than answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs a goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new customers, members, donors or adopters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new members, donors, helpers or adopters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no channel brings visits yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no channel spends anything on advertising, so there is nothing to divide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no channel spends anything on advertising, so there is nothing to scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no channel with advertising says how many hours a week it takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no figure was published for this network; the other two of CPM, CPC and CTR are enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no figure was published for this network; use your own, or a guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no forecast has come to its end yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no money goes into advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no range, so no swing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no sound figure is published for how many enquiries become customers; count your last 20 or 50 enquiries and use your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no sound figure is published for how many enquiries come to something; count your last 20 or 50 enquiries and use your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no visit reaches this step, so it cannot be measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody has answered yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody is asked to buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody is asked to say yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody is attracted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody is won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody publishes a sound figure for clicks on unpaid posts on {name}; read link clicks from your own statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody was reached, or nobody counted how many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not computed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not defined at one end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not defined: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not planned yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not yet: the program would probably pay, but the chance of too large a loss is {chance}, and you accept {gate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing brings visits here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing is published for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing is spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing is spent on advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing was posted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of the words this program writes for where a number comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of {choices}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>orders / customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>orders of the offer in this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>orders x price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>our offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outlined: now; line: best split; band: as good between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people aged 14 or more in {country} who use social media every week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people in {country} whom ads on social media can reach, children included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people stop before they have covered what it cost to win them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people who can name a solution / people asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people who know you / people asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people who never stop would be worth an endless amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people who never stop, without discounting, have no finite value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people who sign up, ask or book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people who would choose you / people who know you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people won / visitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place {best} to {worst} in 8 of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place {place} in at least 8 of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plan and reality disagree: it cost {found} each, your range foresaw about {expected}; the forecast now stands between the two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plan and reality disagree: {count} of {trials}, your range foresaw about {expected}; the forecast now stands between the two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plan and reality disagree: {count}, your range foresaw about {expected}; the forecast now stands between the two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>posts about you by influencers, communities and media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>protect the brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reached in {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recommended people need the share who recommend, their invitations, and how many of the invited act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>referred customers need the share who recommend, their invitations, and how many of the invited buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>results / e-mails sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>results / people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>results of this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>results x value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reviews, posts and recommendations by people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reviews, posts and referrals by customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round amounts of {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run the pilot: on average its own results cover it, the chance that it changes your decision is {turns}, and what it teaches is worth about {worth}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run the pilot: on average its own sales pay for it, the chance that it changes your decision is {turns}, and what it teaches is worth about {worth}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run the pilot: the chance that it changes your decision is {turns}, what it teaches is worth about {worth}, and on average it costs about {price} more than it earns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sales / e-mails sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>searches and messages with the words you teach, each month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>segments, one of them primary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>selling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>serving customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>serving people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set in Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shop orders, till or booking list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign-up list or inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign-ups, enquiries or orders per visitor of a page made for a campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skip the pilot: no result it can bring would change the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skip the pilot: what it can teach is worth about {worth}, and on average it costs about {price} more than it earns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>solid: 9 in 10 reach it; hatched: 1 in 10 reach it; line: likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>solid: 9 in 10 reach it; pale: 1 in 10 reach it; line: likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>something else stands behind the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>statistics of your page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suits {to} fairly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suits {to} little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suits {to} well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the business goal it serves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the chance for NO-GO must be below the chance for GO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the cost per result is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the cost per unit is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the cumulative result does not get back to 0 in this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the current split brings nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk can only be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk reports a fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file or folder is not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the forecast of this plan uses no number called {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the goal has no target yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the hoped rate must be above the rate to beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the least amounts of the channels need {need}, but there is only {budget}; lower a least amount or raise the budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the least amounts of the channels take {need} hours, but there are only {hours}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the likely rate is just the one that is needed: no sample can tell them apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the name is too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the network's own statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the number of people to start from is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the orders of the whole market are 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the orders of the whole market are missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the parts of the delay must not be negative and must add up to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the pilot brings no visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan brings no advocates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan brings no customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan brings no leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan brings no visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan costs nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan does not break even within its months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan does not stay above zero within its months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan wakes nobody's interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan wins nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the price per unit is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the program pays even if nobody takes this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the program would not pay even if everybody took this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the readable part of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the result does not exist in some cases, so its variance cannot be divided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the result of the program is not defined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the results in the whole area are 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the results in the whole area are missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same amount everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the season needs twelve numbers that are not negative and not all zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the share of customers who recommend you is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the share of interested people who act is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the share of leads who buy is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the share of people who recommend you is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the share of visitors who become leads is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the share of visitors who show interest is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the size of the market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the size of the market is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the size of the market is not known or 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the system says: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the text “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the three numbers must be finite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the value per result is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the views are not known: give CPM or CTR for every paid channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are no KPIs to fix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are no followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are no new customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are no results to divide the cost by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no price above 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no value above 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this rate is taken as certain: give it a range, or there is nothing to learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>though in {chance} it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three numbers: low, likely and high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tools, with what they cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to {high} years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>updating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>visits of your page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>visits that put something into the cart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wait: leads that may still buy can change the decision, look again on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wait: people who may still act can change the decision, look again on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>was {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weakest evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weakest evidence of these rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what to drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where it comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worldwide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you are not allowed to write or read there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you have {n} hours a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your orders / orders of the whole market in the same time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your profile shows it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your range counts like {weight}, a pilot brings about {planned}: it can hardly move it; widen the range if you are less sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your ranges caught {caught} of {count} results, more than {wanted}: they may be narrower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your ranges caught {caught} of {count} results, too few for {wanted}: make them wider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your ranges caught {caught} of {count} results, which fits {wanted}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your results / all such results in the same time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{actions}, {posts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{aim} {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{aim} {amount}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount}; US amount converted at {rate} {currency} for a dollar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{a} and {b}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{a} {b}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{a}, {b} and {c}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{a}; {b}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before} a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before} to {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before} {channel} {spend}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before}, {channel} {spend}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before}. Keep {unspent}: more would not pay for itself, or the channels' limits are reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before}. The next unit of money brings {price} of contribution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before}. Your time is the limit: one more hour a week brings {brings} of contribution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{best} to {worst}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chance} before your changes here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chance} fall here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chance} get this far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chance}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel} counts {n} people, more than the {people} of the whole market.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel} has no advertising whose cost is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel} has no posts of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel} is not set up yet: {what}, and {n} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel} is not set up yet: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel} needs what a click costs, or views and clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel} {spend}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: CPM and CTR make a click cost {implied}, but CPC says {given}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: advertising per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: nobody has promised when messages are answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: none of its months up to {last} has a weight, so nothing is spent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: posts a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: these costs mean {rate} of those who see an ad click on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: weights end after month {typed}; the money of all {last} months is spent by then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: you plan {times} times the spend at which its costs were seen; so far out nobody knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: {growth} more followers each month is what sellers of followers promise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{component} takes {share} of the budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cost} per head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cost} per head, brings {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}: {n} items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{down} down, {across} across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{effort} (our fact sheet, {year}); rivals of yours active there: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{effort} (our fact sheet, {year}); you have not yet looked which rivals are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} ({why})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} is {rate}: more than all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} {figure} ({source})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: at most {limit} letters fit here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: must be less than {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: must be more than {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: must be {limit} or less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: must be {limit} or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: this must not be empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: this number is too large to count with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: {problem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figures}: not known yet, because {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure} by scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure} by {across} and {down}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure} stays as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure} when only that input turns out differently; orange is the worse end. A decision is tried a fifth lower and higher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure} {before} → {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure}, inside the dates of the goal: likely {value}, in 8 of 10 cases {range}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure}: down from {start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure}: up from {start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure}: {low} to {high} in 8 of 10 cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure}: {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be changed here: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be put aside: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read, but an earlier version can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read. Open it to see what can be recovered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be deleted: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be moved: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} had been removed by someone; it was written again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is larger than {limit} MB, so it is not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a file that can hold a plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is open in another window on this computer (user {user}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is open in another window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is open on the computer {host} (user {user}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was not saved: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was written by a newer version of this program, so it can only be looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{finding}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} and {second} are as good as tied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} and {second} cannot be tied together by {asked} while the other ties hold; the nearest possible is {nearest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} beside {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{fits}, and it {how} (our fact sheet, {year}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{goal}, {expected}, range {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} About {n} customers; it likely costs about {amount} more than it earns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} About {n} customers; it likely earns about {amount} more than it costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} About {n} people; it likely costs about {amount} more than they are worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} About {n} people; they are likely worth about {amount} more than it costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} For that, {share} of the visitors must act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} For that, {share} of the visitors must buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} What it earns is not known yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} What it is worth is not known yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} for about {cost}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head}, between {start} and {end}, starting from {now}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head}; its cost is not known yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{help} {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{how} The strongest guess: {guess}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{industry}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{input} stands at 0, so there is no range to move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{input} {now} to {then}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, {months}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, {months}; stays in a pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kpi} cannot be measured yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kpi} has no direction yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kpi} is not tied to the goal yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{k} in {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}, across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}, down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: found {found}; allowed is {allowed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: nothing is given, but it is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length}, from {start} on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lever} can go from {now} to about {at}, and {figure} still reaches {target} in {chance} cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lever} can go from {now} to about {at}, and {figure} still reaches {target}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lever} must be about {at} instead of {now} to bring {figure} to {target} or better in {chance} cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lever} must be about {at} instead of {now} to bring {figure} to {target} or better in {chance} cases. So much lies outside your experience: take it as a rough figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lever} must be about {at} instead of {now} to bring {figure} to {target}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lever} must be about {at} instead of {now} to bring {figure} to {target}. So much lies outside your experience: take it as a rough figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lever} must be about {at} instead of {now} to bring {figure} to {target}; {other} would do as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{likely}, range {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{limit} or less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{limit} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} gives {at_low}, {high} gives {at_high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high}, if by chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} years and older</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metric}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} in each of {n} months, {total} together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} (primary)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} (removed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} brings {share} of the visits. Over all months of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} comes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} comes first: {n} of {total} people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is in the recycle bin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, as it was on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{network} ranks {place}; you left it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{next} (Alt+Right)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{now} of the rung below climb up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{now} of the rung below climb up; {aim} are aimed at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} bn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} {name}, {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}, in the plan {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}, range {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} KPIs are more than anybody steers by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} actions for each person reached: some people act more than once, or fewer were counted as reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} amounts are filled in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} amounts of your template are in US dollars.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} chosen channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} customers are likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} expected in time to act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} expected in time to buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} findings are stale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} further assumptions, which move the result less, stand in the program and in its full list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} gaps between the stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} guesses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} items in {weeks} weeks, {share} of them ask; about {hours} hours a week to make them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} months on {share} of the market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of the four questions are still open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of your findings are older than {months} months or have no date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of your own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {of} equally likely outcomes reach {aim}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {of} equally likely outcomes stay at or below {aim}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} parts are still missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} people are likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} people could buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} people could say yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} people get there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} people, chosen by chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} segments are primary; one comes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} segments side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} steps are left before the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} terms were added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} things in the calendar should have happened already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} things to look at in this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} uncertain numbers, {guesses} of them guesses. Replace the guesses first: they widen the range most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} weeks ask more than they give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} were there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} {noun} needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} {units} are worth what the program costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{origin}; not steady between its ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{part} fall below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{part}: from those reached to those who recommend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{people} members together; {hours} hours a week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plan} - SMM Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{points} × {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{problem} (field {field})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{publisher}, {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{question}: {yes} said yes, but only {n} answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{record}: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{segment}: nothing leads from {step}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{segment}: {known}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{segment}: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} is chosen from what others made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} of the items ask for something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} of the leads buy only after the {months} months of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} of the planned content asks for something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} of those interested act only after the {months} months of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share}, as the whole market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}, a US figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: usually {low} to {high} of a market can be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: {figure}, {means}, {who}, {place}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: {figure}, {means}, {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: {figure}, {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{spend} a month is less than {smallest} a day, the least this network takes ({source}): run the ads on fewer days, about {days}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stage}: {n} searches a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{start} → {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} limits: it needs {visits}, because {share} of the visits reach it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} limits: no visit reaches it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step}: nothing leads {segment} there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} About as good: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}. {publisher}, {year}. {population}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}. {publisher}, {year}. {population}. {url}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: page {n} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{total} in {n} months, {money} a month on average; most in {month}: {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} {bound}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{visits} a month cannot be reached with advertising alone: give the pilot more months or a larger area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{visits} visits come from {reached} people reached: each would have to come more than once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} (needed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} Counted as people who write messages with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} Counted as people whom ads can reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} It is a US survey: none of your country is known to us.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} National figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} US survey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{yes} of {n} said yes. If they were chosen by chance it would be {low} to {high} of all; they were not, so take care.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{yes} of {n} said yes: between {low} and {high} of all, in 19 of 20 such polls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>± {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>…</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
