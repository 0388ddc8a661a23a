# wrong: tasks add to a common variable
def batched_sum(f, data, size):
    total = [0]

    def work(block):
        for x in block:
            total[0] += f(x)

    parts = [delayed(work)(data[i : i + size]) for i in range(0, len(data), size)]
    return delayed(lambda done: total[0])(parts)
