# how many
def still_to_run(needs, holders, dead, wanted):
    def go(task):
        if set(holders.get(task, [])) - dead:
            return set()
        return {task}.union(*(go(n) for n in needs[task]))

    return len(go(wanted))
