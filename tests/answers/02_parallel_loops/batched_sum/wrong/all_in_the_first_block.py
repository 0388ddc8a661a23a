# caught by: batched_sum_value
def batched_sum(f, data, size):
    def everything(n):
        return sum(f(x) for x in data) if n == 0 else 0

    return delayed(sum)([delayed(everything)(n) for n in range(ceil(len(data) / size))])
