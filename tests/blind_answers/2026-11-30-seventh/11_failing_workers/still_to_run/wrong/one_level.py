# looks one level down
def still_to_run(needs, holders, dead, wanted):
    def lost(task):
        return not set(holders.get(task, [])) - dead

    result = {wanted} if lost(wanted) else set()
    if result:
        result |= {n for n in needs[wanted] if lost(n)}
    return result
