def chunk(tasks, workers):
    """Deal the tasks out like cards; the longest hand tells."""
    hands = [0] * workers
    for card in range(tasks):
        hands[card % workers] += 1
    return max(hands)
