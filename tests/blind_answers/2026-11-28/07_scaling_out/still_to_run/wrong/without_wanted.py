# wrong: wanted itself is missing
def still_to_run(needs, holders, dead, wanted):
    result, look_at = set(), list(needs[wanted])
    while look_at:
        task = look_at.pop()
        if not set(holders.get(task, [])) - set(dead):
            result.add(task)
            look_at.extend(needs[task])
    return result
