# stops where another start's walk has passed: walks in one task, lengths from a shared dictionary
def walk_lengths(step, starts):
    def all_walks(starts):
        known = {1: 0}
        for start in starts:
            path, n = [], start
            while n not in known:
                path.append(n)
                n = step(n)
            for i, m in enumerate(reversed(path), 1):
                known[m] = known[n] + i
        return {start: known[start] for start in starts}

    return delayed(all_walks)(starts)
