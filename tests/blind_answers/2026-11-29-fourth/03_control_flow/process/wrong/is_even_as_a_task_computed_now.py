# makes is_even a task, too, and computes it in every round of the loop
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        even = delayed(is_even)(x).compute(scheduler="single-threaded")
        results.append((delayed(half) if even else delayed(odd_process))(x))
    return delayed(sum)(results)
