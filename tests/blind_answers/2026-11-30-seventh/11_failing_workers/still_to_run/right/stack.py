# a stack of tasks to look at
def still_to_run(needs, holders, dead, wanted):
    there = {task for task, where in holders.items() if set(where) - set(dead)}
    stack, to_run = [wanted], set()
    while stack:
        task = stack.pop()
        if task in there or task in to_run:
            continue
        to_run.add(task)
        stack.extend(needs[task])
    return to_run
