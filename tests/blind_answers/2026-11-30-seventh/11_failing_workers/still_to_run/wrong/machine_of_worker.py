# a worker is dead if another of its machine is
def still_to_run(needs, holders, dead, wanted):
    def machine(worker):
        return worker.rsplit(":", 1)[0]

    dead_machines = {machine(w) for w in dead}
    where = holders.get(wanted, [])
    if any(machine(w) not in dead_machines for w in where):
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, n) for n in needs[wanted]))
