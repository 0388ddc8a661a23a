# caught by: process_calls
def process(data):
    tasks = [delayed(half if is_even(x) else odd_process)(x) for x in data]

    @delayed
    def total(ignored):
        return sum(x // 2 if x % 2 == 0 else 3 * x + 1 for x in data)

    return total(tasks)
