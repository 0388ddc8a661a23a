# looks only at what wanted itself needs
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def there(task):
        return any(w not in dead for w in holders.get(task, []))

    if there(wanted):
        return set()
    return {wanted} | {task for task in needs[wanted] if not there(task)}
