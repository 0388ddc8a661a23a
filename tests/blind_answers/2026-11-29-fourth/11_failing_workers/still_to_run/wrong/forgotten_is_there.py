# a result that is in no worker is taken for done: what was forgotten, or not yet computed, does not run
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    result = {wanted}
    stack = [wanted]
    while stack:
        for task in needs[stack.pop()]:
            if task in holders and all(w in dead for w in holders[task]):
                result.add(task)
                stack.append(task)
    return result
