# a pass for the wanted, and one for what that needs; no deeper
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def there(task):
        return any(w not in dead for w in holders.get(task, []))

    result = set()
    if not there(wanted):
        result.add(wanted)
        for task in needs[wanted]:
            if not there(task):
                result.add(task)
                for other in needs[task]:
                    if not there(other):
                        result.add(other)
    return result
