# wrong: runs wanted although it is there
def still_to_run(needs, holders, dead, wanted):
    result, look_at = {wanted}, list(needs[wanted])
    while look_at:
        task = look_at.pop()
        if not set(holders.get(task, [])) - set(dead):
            result.add(task)
            look_at.extend(needs[task])
    return result
