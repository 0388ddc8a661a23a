# all numbers first, then cut by an iterator
from itertools import islice


def totals(groups):
    calls = iter([lazy_inc(x) for group in groups for x in group])
    return delayed([delayed(sum)(list(islice(calls, len(group)))) for group in groups])
