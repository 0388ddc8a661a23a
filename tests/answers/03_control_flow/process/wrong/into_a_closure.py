# caught by: process_value
def process(data):
    total = [0]

    def add_to_total(y):
        total[0] += y

    def get(done):
        return total[0]

    tasks = [delayed(half if is_even(x) else odd_process)(x) for x in data]
    return delayed(get)([delayed(add_to_total)(y) for y in tasks])
