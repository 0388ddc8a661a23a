def still_to_run(needs, holders, dead, wanted):
    def lost(task):
        return all(worker in dead for worker in holders.get(task, []))

    found = {wanted} if lost(wanted) else set()
    size = -1
    while size != len(found):
        size = len(found)
        found = found | {n for task in found for n in needs[task] if lost(n)}
    return found
