# caught by: process_calls
def process(data):
    tasks = [delayed(half if is_even(x) else odd_process)(x) for x in data]

    @delayed
    def total(ignored, numbers):
        return sum(half(x) if x % 2 == 0 else odd_process(x) for x in numbers)

    return total(tasks, data)
