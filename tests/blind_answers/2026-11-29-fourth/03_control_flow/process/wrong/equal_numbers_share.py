# equal numbers share one task
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    made = {}

    def task_for(x):
        if x not in made:
            made[x] = delayed(half)(x) if is_even(x) else delayed(odd_process)(x)
        return made[x]

    return delayed(sum)([task_for(x) for x in data])
