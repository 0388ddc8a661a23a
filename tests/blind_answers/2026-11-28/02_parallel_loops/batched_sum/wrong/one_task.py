# wrong: all blocks in one task
def batched_sum(f, data, size):
    def everything(data):
        total = 0
        for i in range(0, len(data), size):
            total += sum(f(x) for x in data[i : i + size])
        return total

    return delayed(everything)(data)
