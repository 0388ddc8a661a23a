def batched_sum(f, data, size):
    @delayed
    def part(start, stop):
        return sum(f(data[i]) for i in range(start, stop))

    ends = [min(start + size, len(data)) for start in range(0, len(data), size)]
    return delayed(sum)([part(max(0, end - (end - 1) % size - 1), end) for end in ends])
