# caught by: still_to_run_copies
def still_to_run(needs, holders, dead, wanted):
    for task in list(holders):
        holders[task] = [w for w in holders[task] if w not in dead]
        if not holders[task]:
            del holders[task]
    found, todo = set(), [wanted]
    while todo:
        task = todo.pop()
        if task not in holders:
            found.add(task)
            todo += needs[task]
    return found
