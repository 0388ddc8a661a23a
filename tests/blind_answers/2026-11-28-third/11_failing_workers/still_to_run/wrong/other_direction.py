# follows the tasks that need it, not what it needs
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    todo, result = [wanted], set()
    while todo:
        task = todo.pop()
        if task not in result and not any(w not in dead for w in holders.get(task, [])):
            result.add(task)
            todo += [other for other in needs if task in needs[other]]
    return result
