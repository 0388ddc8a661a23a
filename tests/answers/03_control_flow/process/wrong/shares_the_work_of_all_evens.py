# caught by: process_calls
def process(data):
    def halves(numbers):
        return sum(half(x) for x in numbers)

    evens = [x for x in data if is_even(x)]
    idle = [delayed(abs)(x) for x in evens]
    return delayed(lambda *parts: sum(parts[: len(parts) - len(idle)]))(
        delayed(halves)(evens), *[delayed(odd_process)(x) for x in data if not is_even(x)], *idle
    )
