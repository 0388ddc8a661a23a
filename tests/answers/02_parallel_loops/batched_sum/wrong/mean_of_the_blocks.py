# caught by: batched_sum_value
def batched_sum(f, data, size):
    @delayed
    def block_mean(block):
        return sum(f(x) for x in block) / len(block)

    means = [block_mean(data[i : i + size]) for i in range(0, len(data), size)]
    return delayed(lambda numbers: sum(numbers) / len(numbers) * len(data))(means)
