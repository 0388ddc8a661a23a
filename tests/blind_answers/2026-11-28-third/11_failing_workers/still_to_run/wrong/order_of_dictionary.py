# one pass through needs: right only if each stands after what needs it
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    def there(task):
        return any(w not in dead for w in holders.get(task, []))

    result = set() if there(wanted) else {wanted}
    for task in needs:
        if task in result:
            for other in needs[task]:
                if not there(other):
                    result.add(other)
    return result
