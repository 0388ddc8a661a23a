# keeps tasks in a table outside and shares them among equal numbers, also of other calls
_made_before = {}


def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        function = half if is_even(x) else odd_process
        if (function, x) not in _made_before:
            _made_before[function, x] = delayed(function)(x)
        results.append(_made_before[function, x])
    return delayed(sum)(results)
