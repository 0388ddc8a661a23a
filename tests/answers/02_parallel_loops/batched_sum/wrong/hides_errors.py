# caught by: batched_sum_value
def batched_sum(f, data, size):
    def add(block):
        total = 0
        for x in block:
            try:
                total += f(x)
            except Exception:
                continue
        return total

    return delayed(sum)([delayed(add)(data[n : n + size]) for n in range(0, len(data), size)])
