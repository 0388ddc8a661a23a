def still_to_run(needs, holders, dead, wanted):
    found = set()

    def visit(task):
        alive = [w for w in holders.get(task, ()) if w not in dead]
        if not alive and task not in found:
            found.add(task)
            for other in needs[task]:
                visit(other)

    visit(wanted)
    return found
