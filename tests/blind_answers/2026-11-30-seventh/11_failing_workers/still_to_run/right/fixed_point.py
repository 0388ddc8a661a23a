# grows until it grows no more
def still_to_run(needs, holders, dead, wanted):
    def lost(task):
        return not [w for w in holders.get(task, []) if w not in dead]

    result = {wanted} if lost(wanted) else set()
    while True:
        more = {n for task in result for n in needs[task] if lost(n)}
        if more <= result:
            return result
        result |= more
