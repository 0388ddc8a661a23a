# (passes the visible checks?) takes all workers at the address of a dead one for dead, whatever their port
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def machine(worker):
        return worker.rsplit(":", 1)[0]

    gone = {machine(worker) for worker in dead}
    to_run, look_at = set(), [wanted]
    while look_at:
        task = look_at.pop()
        if all(machine(worker) in gone for worker in holders.get(task, [])):
            to_run.add(task)
            look_at += needs[task]
    return to_run
