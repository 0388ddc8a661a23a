def still_to_run(needs, holders, dead, wanted):
    to_run = set()

    def lost(task):
        if task not in holders:
            return True
        return all(worker in dead for worker in holders[task])

    def visit(task):
        if lost(task) and task not in to_run:
            to_run.add(task)
            for other in needs[task]:
                visit(other)

    visit(wanted)
    return to_run
