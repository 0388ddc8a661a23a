# one walk over needs, in its order
def still_to_run(needs, holders, dead, wanted):
    def lost(task):
        return not set(holders.get(task, [])) - dead

    result = {wanted} if lost(wanted) else set()
    for task, needed in needs.items():
        if task in result:
            result |= {n for n in needed if lost(n)}
    return result
