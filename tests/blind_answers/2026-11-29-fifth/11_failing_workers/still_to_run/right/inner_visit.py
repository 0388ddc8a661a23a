def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    result = set()

    def alive(task):
        if task not in holders:
            return False
        for worker in holders[task]:
            if worker not in dead:
                return True
        return False

    def visit(task):
        if task in result or alive(task):
            return
        result.add(task)
        for need in needs[task]:
            visit(need)

    visit(wanted)
    return result
