# wrong: if wanted is lost, all that is not held runs, also for nothing
def still_to_run(needs, holders, dead, wanted):
    def lost(task):
        return not set(holders.get(task, [])) - set(dead)

    if not lost(wanted):
        return set()
    result, look_at = {wanted}, [wanted]
    while look_at:
        for task in needs[look_at.pop()]:
            look_at.append(task)
            if lost(task):
                result.add(task)
    return result
