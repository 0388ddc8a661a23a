# everything that wanted depends on and that no living worker holds: also what was needed for a result that is there
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    ancestors, stack = set(), [wanted]
    while stack:
        task = stack.pop()
        if task not in ancestors:
            ancestors.add(task)
            stack += needs[task]
    return {task for task in ancestors if set(holders.get(task, ())) <= set(dead)}
