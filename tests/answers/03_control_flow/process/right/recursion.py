def process(data):
    def lazy(numbers):
        if not numbers:
            return []
        first, *rest = numbers
        step = half if is_even(first) else odd_process
        return [delayed(step)(first), *lazy(rest)]

    return delayed(sum)(lazy(list(data)))
