# all but the wanted one
def still_to_run(needs, holders, dead, wanted):
    def go(task):
        if set(holders.get(task, [])) - dead:
            return set()
        return {task}.union(*(go(n) for n in needs[task]))

    return go(wanted) - {wanted}
