"""Between a page and the journey: each presenter shows one page's values and answers its wishes."""
