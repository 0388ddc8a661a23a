# wrong: takes dead workers out of holders
def still_to_run(needs, holders, dead, wanted):
    for task in list(holders):
        holders[task] = [worker for worker in holders[task] if worker not in dead]
        if not holders[task]:
            del holders[task]
    look_at, result = [wanted], set()
    while look_at:
        task = look_at.pop()
        if task not in holders:
            result.add(task)
            look_at.extend(needs[task])
    return result
