def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    hands = [0] * workers
    for task in range(tasks):
        hands[task % workers] += 1
    print(hands)
    return max(hands)
