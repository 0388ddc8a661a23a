# wrong: says how many and not which
def still_to_run(needs, holders, dead, wanted):
    look_at, result = [wanted], set()
    while look_at:
        task = look_at.pop()
        if not set(holders.get(task, [])) - set(dead):
            result.add(task)
            look_at.extend(needs[task])
    return len(result)
