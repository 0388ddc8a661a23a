# wrong: always asks for "all"
def still_to_run(needs, holders, dead, wanted):
    look_at, result = ["all" if "all" in needs else wanted], set()
    while look_at:
        task = look_at.pop()
        if not set(holders.get(task, [])) - set(dead):
            result.add(task)
            look_at.extend(needs[task])
    return result
